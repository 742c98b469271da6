package org.tocsin.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tocsin.internal.catalog.FormatFiles;
import org.tocsin.json.Node;

/**
 * A code list of the format for people: what its codes mean, and which of them a word means.
 *
 * <p>Immutable. All lists are read at the first use of one, and once. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Vocabulary {

    private static final String FOLDER = "codes";
    private static final String ENDING = ".json";

    private final String name;
    private final String title;
    private final String description;
    private final String source;
    private final boolean open;
    private final List<Term> terms;
    private final Map<String, Term> byCode;

    private Vocabulary(Node file) {
        this.name = FormatFiles.text(file.get("list"));
        this.title = FormatFiles.text(file.get("title"));
        this.description = FormatFiles.text(file.get("description"));
        this.source = FormatFiles.text(file.get("source"));
        this.open = FormatFiles.text(file.get("status")).equals("open");
        List<Term> all = new ArrayList<>();
        file.get("codes").elements().forEach(code -> all.add(term(code)));
        if (isOpen()) {
            // The format adds these two to every open list; a file names them only to define them more closely.
            addIfMissing(all, "unknown", "Unknown", "It is not known.");
            addIfMissing(all, "undisclosed", "Undisclosed", "It is known and not told.");
        }
        this.terms = List.copyOf(all);
        Map<String, Term> codes = new HashMap<>();
        terms.forEach(term -> codes.putIfAbsent(term.code(), term));
        this.byCode = codes;
    }

    /** The lists, by name. */
    private static final class Lists {
        private static final Map<String, Vocabulary> ALL = FormatFiles.of(FOLDER).stream()
                .map(Vocabulary::new)
                .collect(Collectors.toMap(Vocabulary::name, Function.identity()));
    }

    /** The names of all code lists, sorted. */
    public static List<String> names() {
        return FormatFiles.names(FOLDER).stream()
                .map(path -> path.substring(FOLDER.length() + 1, path.length() - ENDING.length()))
                .toList();
    }

    /**
     * The code list of this name, for example {@code incident-kind}.
     *
     * @throws IllegalArgumentException where the format has no such list
     */
    public static Vocabulary of(String name) {
        Vocabulary found = Lists.ALL.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no code list " + name);
        }
        return found;
    }

    /** The name of the list. */
    public String name() {
        return name;
    }

    /** The title of the list. */
    public String title() {
        return title;
    }

    /** What the codes of the list say. */
    public String description() {
        return description;
    }

    /** Where the list comes from. */
    public String source() {
        return source;
    }

    /** Whether the list takes codes that it does not define. */
    public boolean isOpen() {
        return open;
    }

    /** The codes of the list, in its order. */
    public List<Term> terms() {
        return terms;
    }

    /** The term of a code; empty where the list does not define it. */
    public Optional<Term> term(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The terms that have just this name: as a code, as a title, or as a keyword in any language. Case, accents, hyphens and
     * blanks do not matter: {@code SIM-Swap} finds what {@code sim swap} does.
     *
     * @return in the order of the list; empty where none is called so
     */
    public List<Term> called(String words) {
        SearchWords wanted = SearchWords.of(words);
        return terms.stream()
                .filter(term -> wanted.rank(term) == SearchWords.BEST)
                .toList();
    }

    /**
     * The terms that these words may mean, best first: those that are {@linkplain #called called} so; then those in whose code,
     * title or keywords all the words stand, also as beginnings of words; then those with all the words in the definition,
     * too. Equally good ones are in the order of the list.
     *
     * @return empty where there is none, where the text has no words, and where it is longer than 200 characters
     */
    public List<Term> search(String words) {
        SearchWords wanted = SearchWords.of(words);
        record Found(Term term, int rank) {}
        return terms.stream()
                .map(term -> new Found(term, wanted.rank(term)))
                .filter(found -> found.rank() < SearchWords.NONE)
                .sorted(Comparator.comparingInt(Found::rank))
                .map(Found::term)
                .toList();
    }

    private static void addIfMissing(List<Term> terms, String code, String title, String definition) {
        if (terms.stream().noneMatch(term -> term.code().equals(code))) {
            terms.add(new Term(code, title, definition, false, List.of(), null, null, List.of(), Map.of(), Map.of()));
        }
    }

    private static Term term(Node code) {
        return new Term(
                FormatFiles.text(code.get("code")),
                FormatFiles.text(code.get("title")),
                FormatFiles.text(code.get("definition")),
                code.get("deprecated").bool().orElse(false),
                FormatFiles.texts(code.get("aliases")),
                Aspect.find(FormatFiles.text(code.get("aspect"))).orElse(null),
                code.get("example").text().orElse(null),
                code.get("instead").elements().stream()
                        .map(each ->
                                new Alternative(FormatFiles.text(each.get("kind")), FormatFiles.text(each.get("when"))))
                        .toList(),
                lists(code.get("keywords")),
                lists(code.get("crosswalk")));
    }

    private static Map<String, List<String>> lists(Node object) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        object.members().forEach(member -> lists.put(member.name(), FormatFiles.texts(member)));
        return lists;
    }
}
