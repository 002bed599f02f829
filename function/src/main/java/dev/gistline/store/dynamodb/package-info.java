/** Takes briefs, keeps them in one DynamoDB table, never two versions of one object. */
@NullMarked
package dev.gistline.store.dynamodb;

import org.jspecify.annotations.NullMarked;
