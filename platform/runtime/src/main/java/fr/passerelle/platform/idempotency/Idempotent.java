package fr.passerelle.platform.idempotency;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a POST that creates: the caller gives an `Idempotency-Key`, and the same request sent twice is done once and
/// answered twice. The method runs in one transaction with what it changes and the answer that is kept.
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, TYPE})
public @interface Idempotent {
    String HEADER = "Idempotency-Key";
}
