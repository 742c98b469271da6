package org.tocsin.formats.internal.stix.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.json.Node;

/** The objects of the message that is being read, in which a map looks up what does not stand in the object itself. */
public interface ObjectsToRead {

    /** The object that the message is about. */
    Node root();

    /** Those of a type that are in force, in the order of the bundle. */
    List<Node> inForce(String type);

    /** The one with an id, where it is in force. */
    Optional<Node> find(String id);

    /** The sightings of an object. */
    List<Node> sightings(Node object);

    /** The translated members of an object, by the language. */
    Map<String, Node> translations(Node object);
}
