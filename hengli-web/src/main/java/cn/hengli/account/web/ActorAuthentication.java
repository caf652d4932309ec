package cn.hengli.account.web;

import cn.hengli.account.KnownActor;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lombok.EqualsAndHashCode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who acts in this request, as the database says now; never kept in a session. Its authorities are names of permissions and roles. */
@EqualsAndHashCode(callSuper = true)
final class ActorAuthentication extends AbstractAuthenticationToken {

    private final SignedIn signedIn;
    private final transient KnownActor known;

    ActorAuthentication(SignedIn signedIn, KnownActor known) {
        super(authorities(known));
        this.signedIn = signedIn;
        this.known = known;
        setAuthenticated(true);
    }

    KnownActor known() {
        return Objects.requireNonNull(known);
    }

    /** The account: the principal's own name is that of its session. */
    @Override
    public String getName() {
        return known().actor().account().toString();
    }

    @Override
    public SignedIn getPrincipal() {
        return signedIn;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    private static List<GrantedAuthority> authorities(KnownActor known) {
        return known.actor().duties().stream()
                .flatMap(duty -> Stream.concat(
                        Stream.of("ROLE_" + duty.role().name()),
                        duty.role().permissions().stream().map(Enum::name)))
                .distinct()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
