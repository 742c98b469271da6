package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.either;
import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.many;
import static org.tocsin.formats.internal.map.Correspondence.one;
import static org.tocsin.formats.internal.map.Correspondence.usual;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Parts;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.formats.internal.place.SourceCitationPlaces;
import org.tocsin.json.Node;
import org.tocsin.message.SourceCitation;

/** Published sources and external references: to a page, or in words; one with an id of something else is no source. */
public final class SourceMap {

    private static final String REFERENCES = "external_references";
    private static final int LINE = 256;
    private static final int LONG = 4096;

    /** Names of sources that STIX keeps for identifiers. */
    private static final Set<String> RESERVED = Set.of("cve", "capec");

    /** The name where the source has no title. */
    private static final String UNTITLED = "source";

    private static final Pattern WEB = Pattern.compile("https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'*+(),;=%-]{1,2040}");

    private static final Correspondence<SourceCitation> SOURCE = all(
            either(
                    key(SourceCitationPlaces.URL, "url", web()),
                    all(
                            new Without<>("external_id"),
                            key(SourceCitationPlaces.CITATION, "description", Values.line(LONG)))),
            one(SourceCitationPlaces.TITLE, "source_name", title()),
            one(SourceCitationPlaces.CITATION, "description", Values.line(LONG)),
            usual("source_name", UNTITLED));

    private SourceMap() {}

    /** The sources of a body. */
    public static <O> Correspondence<O> sources(ListPlace<O, SourceCitation> ours) {
        return many(ours, Parts.each(REFERENCES), SOURCE);
    }

    /** The sources of a body that stand in the reports beside its object. */
    static <O> Correspondence<O> ofReports(ListPlace<O, SourceCitation> ours) {
        return many(ours, StixParts.elements("report", REFERENCES), SOURCE);
    }

    static <V> Values<V> web() {
        return Values.text(
                "address of the web",
                url -> Optional.of(url).filter(SourceMap::isWeb),
                url -> Optional.of(url).filter(SourceMap::isWeb));
    }

    static boolean isWeb(String url) {
        return WEB.matcher(url).matches();
    }

    private static <V> Values<V> title() {
        Values<V> line = Values.line(LINE);
        return Values.text(
                "one line",
                title -> Optional.of(title).filter(any -> !RESERVED.contains(title)),
                name -> line.read().apply(name).map(String::valueOf).filter(title -> !title.equals(UNTITLED)));
    }

    /** That a part of theirs does not have a member; with it, it is of another kind. */
    private record Without<O>(String theirs) implements Correspondence<O> {

        @Override
        public boolean carry(Trip trip, Node from, Tree to) {
            return trip.way() == Way.WRITE || !Tree.find(from, theirs).exists();
        }

        @Override
        public void describe(Rows rows) {
            rows.add("", theirs, "not there");
        }
    }
}
