#include "draft/templatetexttest.h"
#include "record/fieldmaptest.h"
#include "record/matrixfocustest.h"
#include "record/namestest.h"
#include "record/recordjsontest.h"
#include "record/workspaceschematest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<NamesTest, RecordJsonTest, FieldMapTest, MatrixFocusTest, WorkspaceSchemaTest, TemplateTextTest>(argc, argv);
}
