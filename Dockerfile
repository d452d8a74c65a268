# The API without a database: give it NEO4J_URI, or use compose.yaml.
FROM node:22-slim
WORKDIR /app
RUN chown node:node /app
USER node
COPY --chown=node:node . .
# Installs the packages and builds dist/, so that a container starts at once.
RUN node start.mjs build
EXPOSE 4000
CMD ["node", "start.mjs", "start"]
