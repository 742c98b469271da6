package org.tocsin.generator.site;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.generator.source.Dialect;
import org.w3c.dom.Element;

/** One page of the site: a section of the specification, without the sections of it that are pages themselves. */
final class Page {

    private static final String PAGE = "page";

    private final String name;
    private final String title;
    private final Element section;
    private final List<Page> below = new ArrayList<>();

    private Page(String name, String title, Element section) {
        this.name = name;
        this.title = title;
        this.section = section;
    }

    /** The first page, with what stands before the first section. */
    static Page first(Element preamble, String title) {
        return new Page("index", title, preamble);
    }

    /** The page of a section; the sections below it that are pages themselves leave it. */
    static Page of(Element section) {
        Element heading = Html.children(section).stream()
                .filter(Html::isHeading)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a page without a heading"));
        String name = heading.getAttribute("id");
        Dialect.require(name.matches("[a-z0-9-]+"), "a page needs an anchor in small letters: " + name);
        Page page = new Page(name, heading.getTextContent().strip(), section);
        for (Element each : Html.all(section)) {
            if (!each.isSameNode(section) && Html.isOfClass(each, PAGE)) {
                each.getParentNode().removeChild(each);
                page.below.add(of(each));
            }
        }
        raise(section, heading.getTagName().charAt(1) - '1');
        return page;
    }

    /** Makes the heading of the page its first-level heading, and the others follow. */
    private static void raise(Element section, int levels) {
        for (Element each : Html.all(section)) {
            if (Html.isHeading(each)) {
                int level = Math.max(1, each.getTagName().charAt(1) - '0' - levels);
                each.getOwnerDocument().renameNode(each, null, "h" + level);
            }
        }
    }

    String file() {
        return name + ".html";
    }

    String title() {
        return title;
    }

    Element section() {
        return section;
    }

    List<Page> below() {
        return below;
    }

    /** The headings of the second level on this page that have an anchor. */
    List<Element> parts() {
        return Html.all(section).stream()
                .filter(each -> each.getTagName().equals("h2")
                        && !each.getAttribute("id").isEmpty())
                .toList();
    }

    /** The anchors on this page. */
    List<String> anchors() {
        return Html.all(section).stream()
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
