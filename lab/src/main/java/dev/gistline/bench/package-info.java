/** Measures how fast each stage is on one core, with JMH (https://github.com/openjdk/jmh). */
@NullMarked
package dev.gistline.bench;

import org.jspecify.annotations.NullMarked;
