/// What runs inside the Kafka broker's process.
@NullMarked
package fr.passerelle.local.broker;

import org.jspecify.annotations.NullMarked;
