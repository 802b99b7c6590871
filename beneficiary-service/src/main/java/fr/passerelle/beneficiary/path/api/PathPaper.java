package fr.passerelle.beneficiary.path.api;

import fr.passerelle.beneficiary.path.api.PathResponse.Next;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/// The path as a paper that is read to the person or handed over: a heading and its sentences, and nothing else.
@ApplicationScoped
class PathPaper {
    private final PathTexts texts;

    PathPaper(PathTexts texts) {
        this.texts = texts;
    }

    String write(PathResponse path) {
        var paper = new StringBuilder(texts.heading("title"));
        var exit = path.exit();
        var right = path.right();
        if (exit != null) {
            part(paper, "exit", exit.text());
        }
        if (right != null) {
            part(paper, "right", right.text());
        }
        if (exit == null) {
            part(paper, "follower", follower(path));
            part(paper, "contract", path.contract().text());
            part(paper, "appointment", path.nextAppointment().text());
            part(paper, "next", path.next().stream().map(Next::text).collect(Collectors.joining("\n")));
        }
        return paper.append('\n').toString();
    }

    private static String follower(PathResponse path) {
        var binome = path.binome();
        var told = path.follower().text();
        return binome == null || binome.text().equals(told) ? told : told + "\n" + binome.text();
    }

    private void part(StringBuilder paper, String heading, String text) {
        paper.append("\n\n").append(texts.heading(heading)).append('\n').append(text);
    }
}
