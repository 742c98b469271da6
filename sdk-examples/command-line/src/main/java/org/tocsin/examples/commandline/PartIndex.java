package org.tocsin.examples.commandline;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Tlp;
import org.tocsin.message.Document;
import org.tocsin.message.DocumentPart;
import org.tocsin.message.Message;

/** The parts of documents that were found in messages, by the digests of the whole documents. */
final class PartIndex {

    /** More parts than this are not kept in mind; those of one document are fewer. */
    private static final int MOST = 100_000;

    private final @Nullable String wanted;
    private final Map<String, Whole> wholes = new LinkedHashMap<>();
    private int parts;

    /** An index of the parts of the document with this digest, or of all documents. */
    PartIndex(@Nullable String wanted) {
        this.wanted = wanted;
    }

    /** One part, as it is first found. */
    private record Part(String digest, boolean held) {}

    /** A document of which at least one part was found. */
    static final class Whole {

        private final DocumentPart says;
        private final Map<Integer, Part> parts = new TreeMap<>();
        /** The file, by its place among the files, in which each part is first found. */
        private final Map<Integer, Integer> files = new TreeMap<>();

        private boolean contradictory;
        private boolean forAll = true;
        private @Nullable String hazard;

        private Whole(DocumentPart says) {
            this.says = says;
        }

        String digest() {
            return says.digest();
        }

        int count() {
            return says.count();
        }

        long size() {
            return says.size();
        }

        /** Whether everybody on this machine may read it, as all its labels say. */
        boolean isForAll() {
            return forAll;
        }

        /** What makes opening it dangerous; null where no part says so. */
        @Nullable
        String hazard() {
            return hazard;
        }

        /** Whether two parts say different things of one number or of the whole. */
        boolean isContradictory() {
            return contradictory;
        }

        /** The first numbers of which there is no part, or one that stays at its address. */
        List<Integer> missing(int most) {
            return IntStream.rangeClosed(1, count())
                    .filter(number ->
                            parts.get(number) == null || !parts.get(number).held())
                    .limit(most)
                    .boxed()
                    .toList();
        }

        /** The files that hold parts, in the order in which these come. */
        List<Integer> files() {
            return files.values().stream().distinct().toList();
        }

        private boolean add(Document document, DocumentPart part, Message<?> message, int file) {
            contradictory |=
                    !Objects.equals(part.count(), says.count()) || !part.size().equals(says.size());
            Part found = new Part(document.digest(), document.content() != null);
            Part earlier = parts.get(part.number());
            contradictory |= earlier != null && !earlier.digest().equals(found.digest());
            Tlp label = document.tlp() == null ? message.header().handling().tlp() : document.tlp();
            forAll &= label.compareTo(Tlp.GREEN) <= 0;
            hazard = document.hazard() == null ? hazard : document.hazard().code();
            if (earlier == null || (!earlier.held() && found.held())) {
                parts.put(part.number(), found);
                files.put(part.number(), file);
            }
            return earlier == null;
        }
    }

    /** Takes in the parts in a message; whether there was room for all of them. */
    boolean add(Message<?> message, int file) {
        for (Document document : message.header().documents()) {
            DocumentPart part = document.part();
            if (part != null && (wanted == null || wanted.equals(part.digest()))) {
                if (parts == MOST) {
                    return false;
                }
                Whole whole = wholes.computeIfAbsent(part.digest(), digest -> new Whole(part));
                parts += whole.add(document, part, message, file) ? 1 : 0;
            }
        }
        return true;
    }

    List<Whole> wholes() {
        return List.copyOf(wholes.values());
    }

    /** The octets that a document of a valid message holds. */
    static byte[] octets(Document document) {
        return Base64.getDecoder().decode(document.content());
    }
}
