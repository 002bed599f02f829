package dev.gistline.lab;

import java.util.List;

/** Measures one stage on its development sets. */
public interface Gate {

    /** The name by which the command line picks the gate, such as {@code extraction}. */
    String stage();

    /** What was measured, in the order to print it. */
    List<Score> measure(EvalSets sets);

    /**
     * @param metric the stage, a full stop and a name without white space, such as {@code extraction.naeb.html.f1}; it
     *     finds the floor
     * @param value higher is better
     */
    record Score(String metric, double value) {}
}
