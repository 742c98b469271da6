package org.tocsin.formats.internal.veris;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.code.CategoryScheme;
import org.tocsin.code.Determination;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.Rsit;
import org.tocsin.incident.Categories;
import org.tocsin.incident.Categories.Candidate;
import org.tocsin.json.Node;
import org.tocsin.message.Category;
import org.tocsin.message.CategorySource;
import org.tocsin.message.Text;
import org.tocsin.vocabulary.Aspect;

/**
 * The categories of a record: every variety of its actions by the crosswalk, chosen also by the other contents of the
 * record; they stand in the order of precedence. Where the actions say no harm and data were disclosed, that is the harm.
 */
final class RecordCategories {

    private static final int MAX_CATEGORIES = 16;
    private static final int MAX_SOURCES = 8;
    private static final Rsit DATA_LEAK = Rsit.of("information-content-security:data-leak");
    private static final Rsit UNDETERMINED = Rsit.of("other:undetermined");

    private final VerisRecord record;
    private final boolean confirmed;
    private final boolean disclosed;
    private final boolean failed;
    private final Map<Place, List<CategorySource>> found = new LinkedHashMap<>();

    RecordCategories(VerisRecord record, Determination determination) {
        this.record = record;
        String disclosure =
                record.at("attribute", "confidentiality", "data_disclosure").toString();
        this.confirmed = disclosure.equals("Yes");
        this.disclosed = confirmed || disclosure.equals("Potentially");
        this.failed = determination == Determination.NEAR_MISS || determination == Determination.FAILED_ATTEMPT;
    }

    private record Place(IncidentKind kind, Optional<Rsit> rsit) {}

    /** The categories, the primary first; never empty. */
    List<Category> categories() {
        record.families("action").forEach(this::action);
        boolean nothingSaid =
                found.keySet().stream().allMatch(place -> place.kind().equals(IncidentKind.UNDETERMINED));
        if (nothingSaid) {
            attributes();
        } else if (confirmed && found.keySet().stream().noneMatch(place -> isHarm(place.kind()))) {
            disclosure();
        }
        if (found.isEmpty()) {
            found.put(new Place(IncidentKind.UNDETERMINED, Optional.of(UNDETERMINED)), List.of());
        }
        return found.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().kind(), Categories.precedence()))
                .map(each -> category(each.getKey(), each.getValue()))
                .toList();
    }

    private static boolean isHarm(IncidentKind kind) {
        return Categories.term(kind)
                .filter(term -> term.aspect() == Aspect.HARM)
                .isPresent();
    }

    private void action(Node family) {
        String name = VerisRecord.family(family);
        String unknown = name.equals("unknown") ? name : name + ".Unknown";
        List<Node> varieties = family.get("variety").oneOrMany();
        if (varieties.isEmpty()) {
            add(Categories.from("veris", unknown), "action." + name);
        }
        for (Node variety : varieties) {
            List<Candidate> candidates = Categories.from("veris", name + "." + variety);
            add(candidates.isEmpty() ? Categories.from("veris", unknown) : candidates, "action." + name, variety);
        }
    }

    private void attributes() {
        for (String name : List.of("integrity", "availability")) {
            for (Node variety : record.at("attribute", name, "variety").oneOrMany()) {
                String path = "attribute." + name;
                add(Categories.from("veris", path + "." + variety), path, variety);
            }
        }
        disclosure();
    }

    /** What the record says of its data; it is the harm where the actions tell only what somebody did. */
    private void disclosure() {
        Node disclosure = record.at("attribute", "confidentiality", "data_disclosure");
        String code = "attribute.confidentiality.data_disclosure." + disclosure;
        add(Categories.from("veris", code), code);
    }

    private void add(List<Candidate> candidates, String path, Node variety) {
        if (variety.text().isPresent() && add(candidates, path + ".variety." + variety)) {
            record.account().typed(variety);
        }
    }

    private boolean add(List<Candidate> candidates, String code) {
        return VerisRecord.isLine(code)
                && choose(candidates).filter(chosen -> add(chosen, code)).isPresent();
    }

    private boolean add(Candidate chosen, String code) {
        Place place = new Place(chosen.kind(), rsit(chosen));
        if (!found.containsKey(place) && found.size() == MAX_CATEGORIES) {
            return false;
        }
        List<CategorySource> sources = found.computeIfAbsent(place, none -> new ArrayList<>());
        return sources.size() < MAX_SOURCES
                && sources.add(CategorySource.builder()
                        .scheme(CategoryScheme.VERIS)
                        .version(record.version())
                        .code(code)
                        .relation(chosen.relation())
                        .build());
    }

    /** The best candidate, unless the other facts about the incident fit another one better. */
    private Optional<Candidate> choose(List<Candidate> candidates) {
        return preferred(candidates, IncidentKind.ACCIDENTAL_EXPOSURE, disclosed)
                .or(() -> preferred(candidates, IncidentKind.INTRUSION_ATTEMPT, failed))
                .or(() -> candidates.stream().findFirst());
    }

    private static Optional<Candidate> preferred(List<Candidate> candidates, IncidentKind kind, boolean applies) {
        return candidates.stream()
                .filter(each -> applies && each.kind().equals(kind))
                .findFirst();
    }

    /**
     * The RSIT code of a candidate. A vulnerability alone is not an incident, so RSIT's class for vulnerabilities is
     * replaced by that of the consequence, if it is known.
     */
    private Optional<Rsit> rsit(Candidate chosen) {
        Rsit rsit = chosen.rsit();
        if (rsit == null || !rsit.code().startsWith("vulnerable")) {
            return Optional.ofNullable(rsit);
        }
        return disclosed ? Optional.of(DATA_LEAK) : Optional.empty();
    }

    private static Category category(Place place, List<CategorySource> sources) {
        Category.Builder category = Category.builder()
                .kind(place.kind())
                .rsit(place.rsit().orElse(null))
                .sources(sources);
        return place.kind().equals(IncidentKind.OTHER)
                ? category.text(Text.of("en", "VERIS: " + sources.get(0).code()))
                        .build()
                : category.build();
    }
}
