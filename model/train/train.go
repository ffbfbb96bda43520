// Package train learns and measures what the program embeds: the models of
// model/internal/syntax, from treebanks, that of model/internal/actor, from texts
// with marked names, and counts of attributing words. Only cmd/train uses it; the
// program itself never trains.
//
//	treebanks (CoNLL-U)      -> Open              conllu.go
//	news with Penn tags      -> OpenSilver        tagger_silver.go
//	both -> lexicon, groups  -> NewTaggerOptions  tagger_lexicon.go, tagger_cluster.go
//	     -> tagger, lemmas   -> TrainTags         tagger.go, lemma.go, tagger_recipe.go
//	     -> tags by folds    -> Jackknife         tagger_jackknife.go
//	     -> teachers of the parser                parser_beam.go, parser_oracle.go
//	     -> trees of the news, by their votes     parser_teacher.go, parser_vote.go, parser_foreign.go
//	     -> parser           -> TrainTrees        parser.go, parser_recipe.go
//	all of it                -> Syntax            parser_table.go
//	models and a treebank    -> Evaluate          tagger_eval.go
//	texts with marked names  -> TrainNames        names_data.go, names.go, names_field.go
//	weights and such texts   -> NamesTable        names_eval.go
//
// Training is deterministic: the same data and seed give the same bytes on the
// same kind of processor. Nothing depends on the order of a map, the clock or
// the number of cores.
package train
