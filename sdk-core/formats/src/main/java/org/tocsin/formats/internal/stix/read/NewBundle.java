package org.tocsin.formats.internal.stix.read;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tocsin.formats.internal.map.Tree;

/** A bundle that a map writes. */
final class NewBundle {

    private final Tree bundle = new Tree();
    private final String name;
    private int objects;

    /** @param name what the ids of its objects depend on */
    NewBundle(String name) {
        this.name = name;
        bundle.at("type").set("bundle", null);
        bundle.at("id").set(id("bundle"), null);
    }

    Tree tree() {
        return bundle;
    }

    /** A new object of a type. */
    Tree add(String type) {
        Tree object = bundle.at("objects").add();
        object.at("type").set(type, null);
        object.at("id").set(id(type), null);
        return object;
    }

    private String id(String type) {
        String key = name + '/' + type + '/' + objects++;
        return type + "--" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
