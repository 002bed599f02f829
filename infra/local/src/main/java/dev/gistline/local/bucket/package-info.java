/** Takes S3 requests on loopback, gives an event for every object made or removed, never an event before its effect can be read. */
@NullMarked
package dev.gistline.local.bucket;

import org.jspecify.annotations.NullMarked;
