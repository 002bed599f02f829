package dev.gistline.article;

/** What came of looking for an article in a document. */
public sealed interface Extracted permits Article, NoArticle {}
