package dev.gistline.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts what a benchmark got through. JMH clears it before each iteration and gives its rate as a result of its own. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Work {
    /** Pages, tokens or words; JMH reads it by its name. */
    public long units;
}
