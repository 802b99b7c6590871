package fr.passerelle.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void the_addresses_that_are_written_down_are_those_of_the_default_base() {
        var ports = new Ports(Ports.DEFAULT_BASE);
        assertThat(List.of(ports.origin(), ports.keycloak(), ports.kafkaOutside()))
                .containsExactly(8080, 8180, 8183);
    }

    @Test
    void no_two_parts_share_a_port() {
        var ports = new Ports(20_000);
        var shared = List.of(
                ports.origin(),
                ports.keycloak(),
                ports.postgres(),
                ports.kafka(),
                ports.kafkaOutside(),
                ports.kafkaController(),
                ports.smtp());
        var all = Stream.concat(
                        shared.stream(),
                        Ports.SERVICES.stream().flatMap(name -> Stream.of(ports.service(name), ports.management(name))))
                .toList();
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    }

    @Test
    void a_port_that_somebody_listens_on_is_not_free() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
        }
    }

    /// From 32768 on lies what the kernel hands out to outgoing connections.
    @Test
    void of_blocks_claimed_side_by_side_none_shares_a_port_nor_reaches_those_of_outgoing_connections() {
        var bases = IntStream.range(0, 30)
                .parallel()
                .map(_ -> Ports.claim().base())
                .sorted()
                .toArray();
        assertThat(IntStream.range(1, bases.length).map(i -> bases[i] - bases[i - 1]))
                .allMatch(distance -> distance >= 130);
        assertThat(bases[bases.length - 1] + 130).isLessThanOrEqualTo(32_768);
    }

    @Test
    void a_base_that_leaves_no_room_is_refused() {
        assertThatThrownBy(() -> new Ports(65_500)).isInstanceOf(PlatformFailure.class);
    }
}
