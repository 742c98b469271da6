package org.tocsin.formats.internal.map;

import java.util.ArrayList;
import java.util.List;

/** What was done to a tree, so that what was tried and did not fit is undone. */
final class Journal {

    private final List<Runnable> undoing = new ArrayList<>();

    /** Notes how to undo what was just done. */
    void done(Runnable undo) {
        undoing.add(undo);
    }

    /** How much was done so far. */
    int size() {
        return undoing.size();
    }

    /** Undoes what was done since, the last first. */
    void back(int size) {
        while (undoing.size() > size) {
            undoing.remove(undoing.size() - 1).run();
        }
    }
}
