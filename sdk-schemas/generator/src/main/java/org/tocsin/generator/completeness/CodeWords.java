package org.tocsin.generator.completeness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tocsin.generator.location.JsonFile;
import tools.jackson.databind.JsonNode;

/** The words that every code has for people. */
final class CodeWords {

    private static final List<String> WORDS = List.of("title", "definition");

    private final Lacks lacks;
    private final Path lists;

    CodeWords(Lacks lacks, Path lists) {
        this.lacks = lacks;
        this.lists = lists;
    }

    void find() throws IOException {
        for (String list : lacks.names(lacks.root().relativize(lists).toString(), ".json")) {
            Path file = lists.resolve(list + ".json");
            int place = 0;
            for (JsonNode code : JsonFile.read(file).path("codes")) {
                String thing = "the code " + code.path("code").asString() + " of " + list;
                String pointer = "/codes/" + place++;
                for (String word : WORDS) {
                    lacks.source(thing, !code.path(word).asString("").isEmpty(), file, pointer, "a " + word);
                }
            }
        }
    }
}
