/** Takes a decoded document, gives the article and its metadata, never the boilerplate around it. */
@NullMarked
package dev.gistline.article;

import org.jspecify.annotations.NullMarked;
