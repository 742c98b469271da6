package org.tocsin.formats.internal.stix.read;

import java.util.List;
import java.util.function.BiFunction;
import org.tocsin.formats.internal.map.Parts;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.json.Node;

/** Objects of a bundle as the parts that a list of ours is made of. */
final class StixParts implements Parts {

    private final String type;
    private final BiFunction<Share, Node, List<Node>> found;

    private StixParts(String type, BiFunction<Share, Node, List<Node>> found) {
        this.type = type;
        this.found = found;
    }

    /** The objects of a type that belong to the message. */
    static Parts objects(String type) {
        return new StixParts(type, (share, from) -> share.inForce(type));
    }

    /** The sightings of the object that is being read. */
    static Parts sightings() {
        return new StixParts("sighting", (share, from) -> share.graph().sightings(from));
    }

    @Override
    public List<Node> find(Trip trip, Node from) {
        return found.apply(trip.surroundings(Share.class), from);
    }

    @Override
    public Tree make(Trip trip, Tree to) {
        Tree part = trip.surroundings(NewBundle.class).add(type);
        if (type.equals("sighting")) {
            part.at("sighting_of_ref").set(String.valueOf(to.at("id").value()), null);
        }
        return part;
    }

    @Override
    public void unmake(Trip trip, Tree to, Tree part) {
        trip.surroundings(NewBundle.class).tree().at("objects").remove(part);
    }

    @Override
    public String name() {
        return type;
    }
}
