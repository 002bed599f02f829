/** Takes a deployed Gistline, says whether it does what it must, never how it does it. */
@NullMarked
package dev.gistline.local.contract;

import org.jspecify.annotations.NullMarked;
