# masswerk in a container, run as an ordinary user on a folder that is mounted at /arbeit:
#
#     docker build -t masswerk .
#     docker run --rm --user "$(id -u):$(id -g)" -v "$PWD:/arbeit" masswerk
#
# Read through, never built: there is no container engine where this was written.
FROM rust:1.92-bookworm AS build
WORKDIR /src
COPY . .
RUN cargo build --locked --profile dist && cp target/dist/masswerk /masswerk
RUN cargo install --locked --version 0.9.3 cargo-about --features cli \
    && cargo fetch --locked \
    && cargo about generate --locked --offline --fail docs/licences/about.hbs --output-file /LICENCES.html

FROM debian:bookworm-slim
COPY --from=build /masswerk /usr/local/bin/masswerk
COPY --from=build /LICENCES.html /usr/share/doc/masswerk/
COPY LICENSE-MIT LICENSE-APACHE templates/fonts/NotoSans-LICENSE.txt templates/fonts/DejaVuSans-LICENSE.txt \
    /usr/share/doc/masswerk/
RUN useradd --uid 1000 --create-home arbeit
USER arbeit
WORKDIR /arbeit
ENTRYPOINT ["masswerk"]
