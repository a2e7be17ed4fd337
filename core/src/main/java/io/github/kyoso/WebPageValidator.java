package io.github.kyoso;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The check behind {@link WebPage}: tells the address of a page from {@code javascript:}, {@code file:} and the like.
 *
 * <p>It is public because a Bean Validation provider makes it; nobody else needs to.
 */
public final class WebPageValidator implements ConstraintValidator<WebPage, URI> {
    /** Makes one for a provider. */
    public WebPageValidator() {}

    @Override
    public boolean isValid(@Nullable URI address, ConstraintValidatorContext context) {
        return address == null || isWebPage(address);
    }

    /**
     * {@return whether that is the address of a page: {@code http} or {@code https}, a host, and no user}
     *
     * @param address any address
     */
    public static boolean isWebPage(URI address) {
        return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                && address.getHost() != null
                && address.getUserInfo() == null;
    }
}
