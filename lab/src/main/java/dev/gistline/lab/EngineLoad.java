package dev.gistline.lab;

import com.sun.management.OperatingSystemMXBean;
import dev.gistline.language.LanguageEngine;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Measures what it takes to load all models of the language engine, each time in a Java of its own that has done nothing
 * before: processor time of the whole process, collector and compiler included, from files as the function has them on
 * Lambda and from the jar; and what of the heap the engine holds.
 */
final class EngineLoad {
    private static final int ROUNDS = 11;
    /** As the command line and the function run. */
    private static final List<String> TUNING = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    private static final Path UNPACKED = Path.of("function/target/classes");
    private static final Pattern JAR = Pattern.compile("[^:]*/gistline-function-[^:/]*\\.jar");

    private EngineLoad() {}

    /** Prints the median, the least and the most; the two ways take turns, so that a busy machine slows both. */
    static void run() {
        String packed = System.getProperty("java.class.path");
        String unpacked = JAR.matcher(packed).replaceFirst(UNPACKED.toString());
        double[][] files = new double[2][ROUNDS];
        double[][] jar = new double[2][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            measure(unpacked, files, round);
            measure(packed, jar, round);
        }
        System.out.printf(Locale.ROOT, "%-48s %8s %8s %8s%n", "language engine, cold", "median", "least", "most");
        print("load, ms of processor time, as Lambda unpacks it", files[0]);
        print("load, ms of processor time, from the jar", jar[0]);
        print("heap that it holds, MB", jar[1]);
    }

    private static void measure(String classpath, double[][] into, int round) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(TUNING);
        command.addAll(List.of("-cp", classpath, EngineLoad.class.getName()));
        String[] measured = Commands.run(command).strip().split(" ");
        into[0][round] = Double.parseDouble(measured[0]);
        into[1][round] = Double.parseDouble(measured[1]);
    }

    private static void print(String label, double[] values) {
        Arrays.sort(values);
        System.out.printf(
                Locale.ROOT,
                "%-48s %8.1f %8.1f %8.1f%n",
                label,
                values[values.length / 2],
                values[0],
                values[values.length - 1]);
    }

    /** The process that is measured. */
    public static void main(String[] none) {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = held();
        long began = process.getProcessCpuTime();
        LanguageEngine engine = LanguageEngine.load();
        double millis = (process.getProcessCpuTime() - began) / 1e6;
        double megabytes = (held() - before) / 1e6;
        Reference.reachabilityFence(engine);
        System.out.printf(Locale.ROOT, "%.2f %.2f%n", millis, megabytes);
    }

    private static long held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
