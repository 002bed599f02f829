/** Takes the command line, gives Gistline on one machine, never an account or a network beyond loopback. */
@NullMarked
package dev.gistline.local;

import org.jspecify.annotations.NullMarked;
