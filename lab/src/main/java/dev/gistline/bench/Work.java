package dev.gistline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Counts what a benchmark got through. JMH clears it before each iteration and gives its rates as results of their own. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Work {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Pages, tokens or words; JMH reads it by its name. */
    public long units;

    /** What the whole process took of a processor, collector and compiler included; JMH reads it by its name. */
    public long cpuNanos;

    private long began;

    @Setup(Level.Iteration)
    public void begin() {
        began = PROCESS.getProcessCpuTime();
    }

    @TearDown(Level.Iteration)
    public void end() {
        cpuNanos = PROCESS.getProcessCpuTime() - began;
    }
}
