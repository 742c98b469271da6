package org.tocsin.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.message.Message;
import org.tocsin.signature.CanonicalForm;

/** The candidates for an input; the baseline comes first. */
final class Candidates {

    private static final String CONSUME = "consume";
    private static final String READ_UNUSED = "read-unused";
    private static final String CYCLONEDX_TOKENS = "cyclonedx-tokenise";

    private Candidates() {}

    /** All candidates for this input. */
    static List<Candidate> of(Input input) {
        List<Candidate> candidates = new ArrayList<>();
        Tokens tokens = new Tokens();
        candidates.add(Candidate.each(Candidate.TOKENISE, input.texts(), tokens::count));
        if (input.isValid()) {
            candidates.add(Candidate.each("tokenise-strings", input.texts(), tokens::strings));
            candidates.add(Candidate.each("read-tree", input.texts(), Samples::tree));
            candidates.addAll(records(input));
            candidates.addAll(ours(input));
            candidates.add(Candidate.each("canonical-form", input.texts(), CanonicalForm::ofMessage));
            candidates.add(Candidate.each("jackson-write", WrittenTokens.all(input.texts()), WrittenTokens::write));
        } else {
            candidates.add(new Candidate("explain", new Ours(input)::explain));
        }
        candidates.add(Candidate.each("networknt", input.texts(), new Networknt()::validate));
        if (input.isValid()) {
            candidates.add(Candidate.each("hibernate-validator", input.messages(), new Hibernate()::validate));
        }
        return candidates;
    }

    /** Their strings are there when the records are: nothing could be put off until they are used. */
    private static List<Candidate> records(Input input) {
        List<PlainText> texts = PlainText.all(input);
        return List.of(
                Candidate.each("jackson-records", texts, PlainText::byJackson),
                Candidate.each("fastjson2-records", texts, PlainText::byFastjson));
    }

    private static List<Candidate> ours(Input input) {
        Ours ours = new Ours(input);
        List<Message<?>> messages = input.messages();
        return List.of(
                new Candidate("read", ours::read).without(CONSUME),
                new Candidate(READ_UNUSED, ours::readUnused),
                new Candidate(CONSUME, ours::readAndUseOthers).without(READ_UNUSED),
                Candidate.each("check-object", messages, ours::check),
                Candidate.each("write", messages, ours::write));
    }

    /** The nearest peer, on a document of about that size, beside tokenising the same. */
    static List<Candidate> peer(int size) {
        CycloneDx peer = CycloneDx.ofSize(size);
        List<byte[]> bom = List.of(peer.json());
        return List.of(
                Candidate.each(CYCLONEDX_TOKENS, bom, new Tokens()::count).comparedWith(CYCLONEDX_TOKENS),
                new Candidate("cyclonedx", peer::parseAndValidate).comparedWith(CYCLONEDX_TOKENS),
                new Candidate("cyclonedx-kept-schema", peer::parseAndValidateByKeptSchema)
                        .comparedWith(CYCLONEDX_TOKENS));
    }
}
