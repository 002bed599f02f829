package dev.gistline.article;

/** The trained models, read when the first page of their kind comes. */
final class LineModels {
    static final LineModel HTML = LineModel.resource("html-lines.bin");
    static final LineModel TEXT = LineModel.resource("text-lines.bin");

    static final HeadlineModel HEADLINE = HeadlineModel.resource(LineModels.class, "headline.tsv");

    private LineModels() {}
}
