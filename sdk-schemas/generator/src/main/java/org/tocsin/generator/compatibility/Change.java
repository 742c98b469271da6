package org.tocsin.generator.compatibility;

/**
 * One difference between two versions of the format.
 *
 * @param place the file and the line to look at
 * @param name the code, member, type or rule
 * @param breaks whether a reader or writer of the older version fails on it, so that it waits for a major version
 * @param sentence what is different, and why that may not be
 */
public record Change(String place, String name, boolean breaks, String sentence) {

    @Override
    public String toString() {
        return place + ": `" + name + "` " + sentence;
    }
}
