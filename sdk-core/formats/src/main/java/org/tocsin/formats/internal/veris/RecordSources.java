package org.tocsin.formats.internal.veris;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.conversion.CleanText;
import org.tocsin.json.Node;
import org.tocsin.message.SourceCitation;

/** The references of a record: one string that lists addresses, not always in a clean form. */
final class RecordSources {

    private static final int MAX_CITATION = 4096;
    private static final int MAX_URL = 2048;

    /**
     * The ends of references. A semicolon or a comma may belong to an address, but not before white space, another
     * address or the end.
     */
    private static final Pattern END = Pattern.compile("[;,](?=\\s|https?://|$)|\\s(?=https?://)|[\\r\\n]");

    private static final Pattern URL = Pattern.compile("https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'*+(),;=%-]+(?=\\s|$)");

    private final VerisRecord record;

    RecordSources(VerisRecord record) {
        this.record = record;
    }

    List<SourceCitation> sources() {
        List<SourceCitation> sources = new ArrayList<>();
        for (Node reference : record.at("reference").oneOrMany()) {
            List<SourceCitation> cited = reference.text().stream()
                    .flatMap(END::splitAsStream)
                    .flatMap(item -> CleanText.text(item, Integer.MAX_VALUE).stream())
                    .map(CleanText::words)
                    .flatMap(item -> citation(item, reference).stream())
                    .toList();
            add(cited, reference, sources);
        }
        return sources;
    }

    private void add(List<SourceCitation> cited, Node reference, List<SourceCitation> sources) {
        int room = VerisRecord.MOST - sources.size();
        if (cited.isEmpty() || room == 0) {
            return;
        }
        sources.addAll(cited.subList(0, Math.min(room, cited.size())));
        record.account().typed(reference);
        if (cited.size() > room) {
            record.account().cleaned(reference, "more than " + VerisRecord.MOST + " sources; the rest is left out");
        }
    }

    /** A citation: an address, an address with a text after it, or only a text. */
    private Optional<SourceCitation> citation(String item, Node reference) {
        Matcher url = URL.matcher(item);
        boolean address = url.lookingAt() && url.end() <= MAX_URL;
        String rest = address ? item.substring(url.end()) : item;
        Optional<CleanText> words = CleanText.text(rest, MAX_CITATION);
        if (words.filter(CleanText::changed).isPresent()) {
            record.account().cleaned(reference, "excess length");
        }
        if (!address && words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(SourceCitation.builder()
                .url(address ? url.group() : null)
                .citation(words.map(CleanText::words).orElse(null))
                .build());
    }
}
