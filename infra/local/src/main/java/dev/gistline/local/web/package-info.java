/** Takes HTTP requests on loopback, gives what the function answers to them as API Gateway would ask, never a brief of its own making. */
@NullMarked
package dev.gistline.local.web;

import org.jspecify.annotations.NullMarked;
