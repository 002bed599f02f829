package dev.gistline.article;

import dev.gistline.resource.DataFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A trained linear model that tells the lines of an article from the lines around it, in two passes: the second sees
 * what the first made of the neighbours. Scores are logarithms of odds. Safe for use by many threads.
 */
final class LineModel {
    private static final int MAGIC = 0x474c4d31; // "GLM1"

    /** The weights of one pass: {@code weights[hash & mask] * scale}. */
    record Pass(byte[] weights, float scale) {

        double score(Cues cues) {
            int mask = weights.length - 1;
            int sum = 0;
            for (int i = 0; i < cues.size(); i++) {
                sum += weights[cues.get(i) & mask];
            }
            return sum * (double) scale;
        }
    }

    private final Pass first;
    private final Pass second;

    private LineModel(Pass first, Pass second) {
        this.first = first;
        this.second = second;
    }

    /** Quantises trained weights to a byte each; their counts are powers of two. */
    static LineModel of(float[] first, float[] second) {
        return new LineModel(quantised(first), quantised(second));
    }

    private static Pass quantised(float[] weights) {
        float largest = 1e-6f;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = largest / 127;
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / scale);
        }
        return new Pass(bytes, scale);
    }

    static LineModel resource(String name) {
        try {
            return read(new ByteArrayInputStream(DataFile.bytes(LineModel.class, name)));
        } catch (IOException broken) {
            throw new UncheckedIOException("the build is broken: " + name, broken);
        }
    }

    /** Reads what {@link #write} wrote. */
    static LineModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 65536));
        if (data.readInt() != MAGIC) {
            throw new IOException("not a line model");
        }
        return new LineModel(readPass(data), readPass(data));
    }

    private static Pass readPass(DataInputStream data) throws IOException {
        float scale = data.readFloat();
        byte[] weights = new byte[data.readInt()];
        data.readFully(weights);
        return new Pass(weights, scale);
    }

    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        for (Pass pass : new Pass[] {first, second}) {
            data.writeFloat(pass.scale());
            data.writeInt(pass.weights().length);
            data.write(pass.weights());
        }
        data.flush();
    }

    /** The scores of the lines by the first pass. */
    double[] firstScores(LineCues lines) {
        Cues cues = new Cues();
        double[] scores = new double[lines.size()];
        for (int i = 0; i < scores.length; i++) {
            lines.cues(i, cues);
            scores[i] = first.score(cues);
        }
        return scores;
    }

    /** The scores of the lines; those above zero are more likely of the article than not. */
    double[] scores(LineCues lines) {
        Cues cues = new Cues();
        double[] before = firstScores(lines);
        Context context = lines.context(before);
        double[] scores = new double[lines.size()];
        for (int i = 0; i < scores.length; i++) {
            lines.contextCues(i, context, cues);
            scores[i] = second.score(cues);
        }
        return scores;
    }
}
