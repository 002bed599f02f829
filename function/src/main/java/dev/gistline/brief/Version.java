package dev.gistline.brief;

import dev.gistline.resource.DataFile;

/** The program's version, written by the build. */
public final class Version {
    public static final String CURRENT =
            DataFile.lines(Version.class, "version.txt").getFirst();

    private Version() {}
}
