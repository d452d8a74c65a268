"""Tells Schemathesis what dates of the schema look like, most of them usable."""

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

dates = st.sampled_from(["2010", "2010-05", "2010-05-12", "2018~", "2014/2016", "2014/..", "", "2010-13-45"])
schemathesis.graphql.scalar("PartialDate", dates.map(nodes.String))
