package org.tocsin.formats.internal.veris;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.DetectionMethod;
import org.tocsin.code.DetectionSource;
import org.tocsin.json.Node;
import org.tocsin.message.incident.Detection;

/** The detection of the incident: a string up to VERIS 1.2, an object of families in later versions. */
final class RecordDetection {

    private static final String PATH = "discovery_method";

    /** The prefixes of the strings of VERIS 1.2, each with the family that replaced it. */
    private static final List<List<String>> PREFIXES =
            List.of(List.of("Int - ", "internal"), List.of("Ext - ", "external"), List.of("Prt - ", "partner"));

    private final VerisRecord record;
    private final Node found;

    RecordDetection(VerisRecord record) {
        this.record = record;
        this.found = record.at(PATH);
    }

    @Nullable
    Detection detection() {
        return found.isLeaf() ? ofString() : ofObject();
    }

    private @Nullable Detection ofString() {
        Optional<DetectionMethod> method = record.code(DetectionMethod.list(), PATH, found);
        Optional<DetectionSource> by = record.code(DetectionSource.list(), PATH, found)
                .or(() -> PREFIXES.stream()
                        .filter(prefix -> method.isPresent() && found.toString().startsWith(prefix.get(0)))
                        .findFirst()
                        .flatMap(prefix -> VerisRecord.codeOf(DetectionSource.list(), PATH + "." + prefix.get(1))));
        return by.isEmpty() && method.isEmpty()
                ? null
                : Detection.builder()
                        .by(by.orElse(null))
                        .method(method.stream().toList())
                        .build();
    }

    /**
     * The detection from an object. If it has several families, the source is the first one that is not unknown; the
     * methods are taken from all.
     */
    private @Nullable Detection ofObject() {
        DetectionSource by = null;
        Set<DetectionMethod> methods = new LinkedHashSet<>();
        for (Node family : found.members()) {
            String path = PATH + "." + family.name();
            methods.addAll(record.codes(DetectionMethod.list(), path + ".variety", family.get("variety")));
            Optional<DetectionSource> source = VerisRecord.codeOf(DetectionSource.list(), path)
                    .filter(known -> !family.bool().equals(Optional.of(false)));
            if (source.isPresent() && (by == null || by.equals(DetectionSource.UNKNOWN))) {
                by = source.get();
            }
        }
        markFlag(by);
        return by == null && methods.isEmpty()
                ? null
                : Detection.builder()
                        .by(by)
                        .method(methods.stream().limit(VerisRecord.MOST).toList())
                        .build();
    }

    /**
     * Enters a family whose value is only {@code true}, as in {@code "unknown": true}, as typed if it is the source in
     * the report; beside another source it gets no entry.
     */
    private void markFlag(@Nullable DetectionSource by) {
        for (Node family : found.members()) {
            boolean said = VerisRecord.codeOf(DetectionSource.list(), PATH + "." + family.name())
                    .filter(source -> source.equals(by))
                    .isPresent();
            if (said && family.bool().equals(Optional.of(true))) {
                record.account().typed(family);
            }
        }
    }
}
