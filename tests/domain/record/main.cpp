#include "draft/templatetexttest.h"
#include "record/fieldmaptest.h"
#include "record/namestest.h"
#include "record/recordjsontest.h"
#include "record/workspaceschematest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<NamesTest, RecordJsonTest, FieldMapTest, WorkspaceSchemaTest, TemplateTextTest>(argc, argv);
}
