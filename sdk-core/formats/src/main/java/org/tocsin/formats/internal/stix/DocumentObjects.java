package org.tocsin.formats.internal.stix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.json.Node;

/** Documents as artifacts, with their content or its address. */
final class DocumentObjects {

    private static final Pattern MEDIA =
            Pattern.compile("(application|audio|font|image|message|model|multipart|text|video)/[a-zA-Z0-9.+_-]+");

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

    private Optional<StixObject> artifact(Node document) {
        Node content = document.get("content");
        Node uri = document.get("uri");
        boolean web = uri.toString().startsWith("https://") || uri.toString().startsWith("http://");
        boolean whole = content.exists() && content.toString().length() % 4 == 0;
        Optional<Map<String, Object>> hashes =
                Digests.hashes(document.get("digest").toString());
        if (!whole && (!web || hashes.isEmpty())) {
            return Optional.empty();
        }
        Map<String, Object> members = new LinkedHashMap<>();
        hashes.ifPresent(each -> members.put("hashes", each));
        if (whole) {
            members.put("payload_bin", content.toString());
        }
        StixObject artifact = draft.observable("artifact", members);
        hashes.ifPresent(each -> draft.account().typed(document.get("digest")));
        if (MEDIA.matcher(document.get("mediaType").toString()).matches()) {
            draft.value(artifact, "mime_type", document.get("mediaType"));
        }
        if (whole) {
            draft.account().typed(content);
        } else {
            draft.value(artifact, "url", uri);
        }
        return Optional.of(artifact);
    }
}
