package dev.gistline.local;

import picocli.CommandLine.Command;

/** Stands in the help for what the launcher runs in the lab's own class path. */
@Command(
        name = "lab",
        description = "Trains and scores the stages on development data: lab score [STAGE...], lab train ...")
final class LabCommand implements Runnable {

    @Override
    public void run() {
        System.err.println("gistline: run the lab by the launcher: ./gistline lab score");
    }
}
