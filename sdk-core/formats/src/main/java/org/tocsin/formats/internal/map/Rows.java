package org.tocsin.formats.internal.map;

import java.util.ArrayList;
import java.util.List;

/** The rows of the documentation of a map: what is where on either side, and how it is said. */
public final class Rows {

    private final String ours;
    private final String theirs;
    private final List<Row> rows;

    /** One correspondence; a side that has nothing is empty. */
    public record Row(String ours, String theirs, String how) {}

    private Rows(String ours, String theirs, List<Row> rows) {
        this.ours = ours;
        this.theirs = theirs;
        this.rows = rows;
    }

    /** What a map says. */
    public static List<Row> of(Correspondence<?> map) {
        Rows all = new Rows("", "", new ArrayList<>());
        map.describe(all);
        return List.copyOf(all.rows);
    }

    public void add(String own, String other, String how) {
        rows.add(new Row(own.isEmpty() ? ours : join(ours, own), other.isEmpty() ? theirs : join(theirs, other), how));
    }

    /** The documentation of what stands below places of both. */
    public Rows below(String own, String other) {
        return new Rows(join(ours, own), join(theirs, other), rows);
    }

    private static String join(String path, String more) {
        return path.isEmpty() ? more : more.isEmpty() ? path : path + '/' + more;
    }
}
