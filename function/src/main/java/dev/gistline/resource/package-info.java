/** Takes a class and a name, gives the data file of that name beside the class, never a file from outside the build. */
@NullMarked
package dev.gistline.resource;

import org.jspecify.annotations.NullMarked;
