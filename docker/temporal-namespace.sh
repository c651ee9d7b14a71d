#!/bin/sh
# Creates the namespace, whose closed workflows stay for ten years, and registers the search attributes.
set -eu
export TEMPORAL_NAMESPACE
temporal operator namespace describe --namespace "$TEMPORAL_NAMESPACE" >/dev/null 2>&1 ||
  temporal operator namespace create --namespace "$TEMPORAL_NAMESPACE" --retention 87600h
# The server learns of a new namespace only after some seconds.
until known=$(temporal operator search-attribute list); do sleep 1; done
for name in PhoihopPlan PhoihopItem PhoihopLead PhoihopLocality PhoihopIncident; do
  case $known in
    *"$name"*) ;;
    *) temporal operator search-attribute create --name "$name" --type Keyword ;;
  esac
done
