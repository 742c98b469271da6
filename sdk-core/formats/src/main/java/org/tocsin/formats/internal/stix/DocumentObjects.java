package org.tocsin.formats.internal.stix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.stix.map.DocumentMap;
import org.tocsin.json.Node;
import org.tocsin.message.Document;

/** Documents as artifacts, with their content or its address. */
final class DocumentObjects {

    private final Draft draft;

    DocumentObjects(Draft draft) {
        this.draft = draft;
    }

    /** The artifacts for the documents that STIX can represent. */
    List<StixObject> write() {
        List<StixObject> artifacts = new ArrayList<>();
        for (Node document : draft.message().get("documents").elements()) {
            artifact(document).ifPresent(artifacts::add);
        }
        return artifacts;
    }

    /** STIX wants the content, or its address and a hash. */
    private Optional<StixObject> artifact(Node document) {
        boolean whole = draft.fits(DocumentMap.CONTENT, document);
        boolean hashed = draft.fits(DocumentMap.DIGEST, document);
        if (!whole && !(hashed && draft.fits(DocumentMap.ADDRESS, document))) {
            return Optional.empty();
        }
        Map<String, Object> members = new LinkedHashMap<>(draft.written(DocumentMap.DIGEST, document));
        if (whole) {
            members.putAll(draft.written(DocumentMap.CONTENT, document));
        }
        StixObject artifact = draft.observable("artifact", members);
        describe(artifact, "mime_type", document.get("mediaType"), DocumentMap.MEDIA_TYPE);
        if (!whole) {
            describe(artifact, "url", document.get("uri"), DocumentMap.ADDRESS);
        }
        return Optional.of(artifact);
    }

    /** Two documents with one content are one artifact, which has the type and the address of the first. */
    private void describe(StixObject artifact, String member, Node leaf, Correspondence<Document> map) {
        Object there = artifact.get(member);
        if (there == null || there.equals(leaf.value())) {
            draft.carry(map, leaf.parent().orElseThrow(), artifact);
        }
    }
}
