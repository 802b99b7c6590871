package fr.passerelle.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.jspecify.annotations.Nullable;

/// A text of the body holds a character that cannot be stored.
final class UnacceptableText extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    UnacceptableText(@Nullable JsonParser parser) {
        super(parser, "unacceptable character", String.class);
    }
}
