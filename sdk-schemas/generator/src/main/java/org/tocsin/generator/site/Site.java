package org.tocsin.generator.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.generator.source.Dialect;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The site of the specification: its pages, which need nothing but each other. */
final class Site {

    static final String WHOLE = "single.html";

    private static final String STYLE = "specification.css";
    /** A comment that is no licence; one names fonts that others serve. */
    private static final Pattern COMMENT = Pattern.compile("/\\*[^!].*?\\*/", Pattern.DOTALL);

    private static final String OWN_STYLE = """
            #toc li.here>a{font-weight:bold}
            #content code{overflow-wrap:anywhere}
            .neighbours{display:flex;justify-content:space-between;gap:2em;margin:2em auto;padding:0 .9375em;max-width:62.5em}
            @media print{#toc,.neighbours{display:none!important}body.toc2{padding:0!important}}
            """;

    private final String title;
    private final String style;
    private final List<Page> top = new ArrayList<>();
    private final List<Page> all = new ArrayList<>();
    /** The file of the page on which each anchor is. */
    private final Map<String, String> places = new TreeMap<>();

    /** The site out of the specification as one page. */
    Site(String whole) throws IOException {
        Document document = Html.read(whole);
        List<Element> elements = Html.all(document.getDocumentElement());
        this.title = only(elements, "title").getTextContent();
        this.style = COMMENT.matcher(only(elements, "style").getTextContent())
                        .replaceAll("")
                        .strip() + "\n" + OWN_STYLE;
        Element content = elements.stream()
                .filter(each -> each.getAttribute("id").equals("content"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no content"));
        for (Element part : Html.children(content)) {
            top.add(part.getAttribute("id").equals("preamble") ? Page.first(part, title) : Page.of(part));
        }
        top.forEach(this::add);
        for (Page page : all) {
            for (String anchor : page.anchors()) {
                String other = places.put(anchor, page.file());
                Dialect.require(other == null, "the anchor " + anchor + " stands twice: " + other + ", " + page.file());
            }
        }
    }

    private static Element only(List<Element> elements, String name) {
        List<Element> found =
                elements.stream().filter(each -> each.getTagName().equals(name)).toList();
        Dialect.require(found.size() == 1, found.size() + " elements " + name);
        return found.get(0);
    }

    private void add(Page page) {
        all.add(page);
        page.below().forEach(this::add);
    }

    /** Every file by its name. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(STYLE, style);
        for (int i = 0; i < all.size(); i++) {
            Page page = all.get(i);
            aim(page);
            String other = files.put(page.file(), text(page, i));
            Dialect.require(other == null, "two pages " + page.file());
        }
        return files;
    }

    /** Lets the links of a page lead to the pages where their anchors are. */
    private void aim(Page page) {
        for (Element each : Html.all(page.section())) {
            Dialect.require(
                    each.getAttribute("src").isEmpty() && !each.getTagName().matches("link|script"),
                    page.file() + " loads another file: " + each.getAttribute("src"));
            String link = each.getAttribute("href");
            if (link.startsWith("#")) {
                each.setAttribute("href", link(link.substring(1), page));
            } else {
                Dialect.require(
                        link.isEmpty() || link.matches("(https?|mailto|urn):.*"),
                        page.file() + " has a link to no page: " + link);
                Dialect.require(
                        link.isEmpty()
                                || !(each.getParentNode() instanceof Element above)
                                || !above.getTagName().equals("code"),
                        page.file() + " has an example that is a link: " + link);
            }
        }
    }

    private String link(String anchor, Page from) {
        String file = Dialect.found(places.get(anchor), from.file() + " has a link to no anchor: " + anchor);
        boolean isPage = file.equals(anchor + ".html");
        return file.equals(from.file()) ? "#" + anchor : isPage ? file : file + "#" + anchor;
    }

    private String text(Page page, int index) {
        String name = index == 0 ? title : page.title() + " - " + title;
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1.0">
                <title>%s</title>
                <link rel="stylesheet" href="%s">
                </head>
                <body class="book toc2 toc-left">
                <nav id="toc" class="toc2">
                <div id="toctitle"><a href="index.html">%s</a></div>
                %s<p><a href="%s">All on one page</a></p>
                </nav>
                <main id="content">
                %s
                %s</main>
                %s</body>
                </html>
                """.formatted(
                        Html.escaped(name),
                        STYLE,
                        Html.escaped(title),
                        contents(page),
                        WHOLE,
                        (index == 0 ? "<h1>" + Html.escaped(title) + "</h1>\n" : "") + Html.write(page.section()),
                        index == 0 ? list(top.subList(1, top.size())) : others(page),
                        neighbours(index));
    }

    /** The chapters; below the one that is open, its parts and its pages. */
    private String contents(Page open) {
        return top.stream()
                .skip(1)
                .map(chapter -> {
                    boolean inside = chapter.below().contains(open);
                    return item(chapter, open, inside || chapter.equals(open) ? within(chapter, open) : "");
                })
                .collect(Collectors.joining("", "<ul class=\"sectlevel1\">\n", "</ul>\n"));
    }

    private static String within(Page chapter, Page open) {
        String parts = parts(chapter);
        String pages = chapter.below().stream()
                .map(each -> item(each, open, each.equals(open) ? nested(parts(each)) : ""))
                .collect(Collectors.joining());
        return nested(parts + pages);
    }

    private static String parts(Page page) {
        return page.parts().stream()
                .map(part -> "<li><a href=\"" + page.file() + "#" + part.getAttribute("id") + "\">"
                        + Html.escaped(part.getTextContent().strip()) + "</a></li>\n")
                .collect(Collectors.joining());
    }

    private static String nested(String items) {
        return items.isEmpty() ? "" : "\n<ul class=\"sectlevel2\">\n" + items + "</ul>\n";
    }

    private static String item(Page page, Page open, String within) {
        return (page.equals(open) ? "<li class=\"here\">" : "<li>") + anchor(page, "") + within + "</li>\n";
    }

    private static String anchor(Page page, String attributes) {
        return "<a href=\"" + page.file() + "\"" + attributes + ">" + Html.escaped(page.title()) + "</a>";
    }

    /** The pages below a page that it does not name itself. */
    private static String others(Page page) {
        List<String> named = Html.all(page.section()).stream()
                .map(each -> each.getAttribute("href"))
                .toList();
        return list(page.below().stream()
                .filter(each -> !named.contains(each.file()))
                .toList());
    }

    private static String list(List<Page> pages) {
        return pages.isEmpty()
                ? ""
                : pages.stream()
                        .map(page -> "<li>" + anchor(page, "") + "</li>\n")
                        .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    private String neighbours(int index) {
        return "<nav class=\"neighbours\">"
                + (index > 0 ? anchor(all.get(index - 1), " rel=\"prev\"") : "<span></span>")
                + (index < all.size() - 1 ? anchor(all.get(index + 1), " rel=\"next\"") : "") + "</nav>\n";
    }
}
