package org.tocsin.indicator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.DocumentFormat;
import org.tocsin.message.Document;
import org.tocsin.message.DocumentPart;
import org.tocsin.message.Header;
import org.tocsin.message.IndicatorList;
import org.tocsin.message.Message;
import org.tocsin.signature.Digest;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemVariant;

/** The message that a list belongs to, and what it says of the list: in its header, and in the documents that are lists. */
final class ListOwner {

    private final Message<?> message;
    private final Map<Integer, Whole> documents = new LinkedHashMap<>();

    /**
     * What a document says of a list as a whole.
     *
     * @param pointer where it says so
     */
    private record Whole(
            String pointer, Digest digest, @Nullable Long size) {

        static Whole of(Document document, int place) {
            String pointer = "/documents/" + place;
            DocumentPart part = document.part();
            return part == null
                    ? new Whole(pointer, Digest.of(document.digest()), document.size())
                    : new Whole(pointer + "/part", Digest.of(part.digest()), part.size());
        }

        boolean hasSize(long found) {
            return size == null || size == found;
        }
    }

    ListOwner(Message<?> message) {
        this.message = message;
        List<Document> all = message.header().documents();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).format().equals(DocumentFormat.TOCSIN_INDICATORS)) {
                documents.put(i, Whole.of(all.get(i), i));
            }
        }
    }

    /** The algorithms of the digests that the documents have. */
    Set<Digest.Algorithm> algorithms() {
        Set<Digest.Algorithm> algorithms = EnumSet.noneOf(Digest.Algorithm.class);
        documents.values().forEach(each -> algorithms.add(each.digest().algorithm()));
        return algorithms;
    }

    /** What the first line of a list says else than the message. */
    List<Problem> against(IndicatorList said) {
        Header header = message.header();
        List<Problem> found = new ArrayList<>();
        compare("/realm", said.realm().code(), header.realm().code(), found);
        compare("/party", said.party().toString(), message.party().toString(), found);
        compare("/message", said.message().toString(), header.id().toString(), found);
        compare(
                "/revision",
                String.valueOf(said.revisionOrDefault()),
                String.valueOf(header.revisionOrDefault()),
                found);
        compare("/sentAt", said.sentAt().toString(), header.sentAt().toString(), found);
        if (said.tlp().compareTo(header.handling().tlp()) > 0) {
            add("/tlp", header.handling().tlp().code(), found);
        }
        if (said.papOrDefault().compareTo(header.handling().papOrDefault()) < 0) {
            add("/pap", header.handling().papOrDefault().code(), found);
        }
        return found;
    }

    private static void compare(String pointer, String said, String is, List<Problem> found) {
        if (!said.equals(is)) {
            add(pointer, is, found);
        }
    }

    private static void add(String pointer, String is, List<Problem> found) {
        found.add(Problem.of(CoreProblem.LIST_OF_ANOTHER_MESSAGE, pointer, is));
    }

    /** The places of the documents that are the list with these octets. */
    List<Integer> places(long size, Set<Digest> digests) {
        return documents.entrySet().stream()
                .filter(each -> digests.contains(each.getValue().digest())
                        && each.getValue().hasSize(size))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the documents say else than the octets of a list that is none of them, once for the parts of a document. */
    List<Problem> against(long size, Set<Digest> digests) {
        Map<Digest, Whole> lists = new LinkedHashMap<>();
        documents.values().forEach(each -> lists.putIfAbsent(each.digest(), each));
        if (lists.keySet().stream().anyMatch(digests::contains)) {
            lists.keySet().retainAll(digests);
        }
        return lists.values().stream()
                .map(each -> differing(each, size, digests))
                .toList();
    }

    private static Problem differing(Whole said, long size, Set<Digest> digests) {
        if (!said.hasSize(size)) {
            return Problem.of(CoreProblem.LIST_NOT_THE_DOCUMENT, said.pointer() + "/size", String.valueOf(size))
                    .withVariant(ProblemVariant.SIZE);
        }
        String found = digests.stream()
                .filter(each -> each.algorithm() == said.digest().algorithm())
                .map(Digest::toString)
                .findFirst()
                .orElseThrow();
        return Problem.of(CoreProblem.LIST_NOT_THE_DOCUMENT, said.pointer() + "/digest", found)
                .withVariant(ProblemVariant.DIGEST);
    }
}
