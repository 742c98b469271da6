package org.tocsin.examples.commandline;

import java.util.List;
import org.tocsin.vocabulary.Term;
import org.tocsin.vocabulary.Vocabulary;
import tools.jackson.core.JsonGenerator;

/**
 * A code list, with what it says of itself.
 *
 * @param vocabulary the list
 */
record CodeListEntry(Vocabulary vocabulary) {

    String name() {
        return vocabulary.name();
    }

    String title() {
        return vocabulary.title();
    }

    String status() {
        return vocabulary.isOpen() ? "open" : "closed";
    }

    /** The codes, in the order of the list. */
    List<CodeEntry> codes() {
        return entries(vocabulary.terms());
    }

    /** The codes that have just this name. */
    List<CodeEntry> called(String words) {
        return entries(vocabulary.called(words));
    }

    /** The codes that these words may mean, best first. */
    List<CodeEntry> search(String words) {
        return entries(vocabulary.search(words));
    }

    private List<CodeEntry> entries(List<Term> terms) {
        return terms.stream().map(term -> new CodeEntry(name(), term)).toList();
    }

    void write(JsonGenerator json) {
        json.writeStringProperty("list", name());
        json.writeStringProperty("title", title());
        json.writeStringProperty("description", vocabulary.description());
        json.writeStringProperty("status", status());
        json.writeStringProperty("source", vocabulary.source());
        json.writeNumberProperty("codes", vocabulary.terms().size());
    }
}
