/** Takes an event, gives what the function answers, in this process or under the real Lambda runtime client, never an answer of its own. */
@NullMarked
package dev.gistline.local.function;

import org.jspecify.annotations.NullMarked;
