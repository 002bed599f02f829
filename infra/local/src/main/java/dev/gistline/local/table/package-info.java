/** Takes DynamoDB requests on loopback, gives DynamoDB Local's answers, never telemetry. */
@NullMarked
package dev.gistline.local.table;

import org.jspecify.annotations.NullMarked;
