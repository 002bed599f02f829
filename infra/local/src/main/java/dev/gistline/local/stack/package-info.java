/** Takes settings, gives bucket, queue, function, table and API running together on loopback, never a port beyond it. */
@NullMarked
package dev.gistline.local.stack;

import org.jspecify.annotations.NullMarked;
