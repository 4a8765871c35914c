import {
  formatDuration,
  goCachesMegabytes,
  type MachineReport,
  type PrerequisiteReport,
  type ToolReport,
  type ToolWay,
} from '@exoplane/tools';
import pc from 'picocolors';
import { columns } from '../ui/columns.js';

/** What `exoplane doctor` prints: a table of everything that is wanted, then what to do, if there is something to do. */
export function doctorText(report: MachineReport): string {
  const head = ['', 'what', 'wanted', 'found', 'for'].map((title) => pc.dim(title));
  const table = columns([head, ...report.prerequisites.map(prerequisiteRow), ...report.tools.map(toolRow)]);
  const { folder, freeMegabytes } = report.cache;
  const free = freeMegabytes === undefined ? '' : `, ${Math.round(freeMegabytes / 1000)} GB free`;
  const parts = [
    table.join('\n'),
    `cache: ${folder}${free} · ${report.platform}`,
    ...advice(report),
    conclusion(report),
  ];
  return `${parts.join('\n\n')}\n`;
}

const marks = { ready: pc.green('✔'), obtainable: pc.yellow('○'), unneeded: pc.dim('–'), missing: pc.red('✖') };

function prerequisiteRow(program: PrerequisiteReport): string[] {
  const found = program.version === undefined ? 'not found' : `${program.version}  ${program.path ?? ''}`;
  return [marks[program.state], program.name, program.wanted, found, program.purpose];
}

function toolRow(tool: ToolReport): string[] {
  const found = tool.found ? (tool.found.source === 'path' ? tool.found.path : 'in the cache') : 'not yet';
  const others = tool.others.map((other) => `not used: ${other.version ?? 'unknown version'}  ${other.path}`);
  return [marks[tool.state], tool.name, tool.version, [found, ...(tool.found ? [] : others)].join('\n'), tool.purpose];
}

/** What is missing, with what each way to get it costs. */
function advice(report: MachineReport): string[] {
  const hints = report.prerequisites.flatMap(({ name, hint }) => (hint ? [`${pc.bold(name)}  ${hint}`] : []));
  const tools = report.tools
    .filter((tool) => tool.state !== 'ready')
    .map((tool) => [`${pc.bold(`${tool.name} ${tool.version}`)}`, ...tool.ways.map(wayText)].join('\n'));
  const toBuild = report.tools.filter(({ state }) => state === 'obtainable').flatMap(({ ways }) => ways);
  const builds = toBuild.some(({ kind, cpuSeconds }) => kind === 'go' && cpuSeconds > 60);
  const disk = `Building needs up to ${(goCachesMegabytes / 1000).toFixed(1)} GB for Go's own caches; go clean -cache -modcache gives them back.`;
  return [...hints, ...tools, ...(builds ? [disk] : [])];
}

function wayText(way: ToolWay): string {
  const time = way.cpuSeconds < 5 ? 'seconds' : `about ${formatDuration(way.cpuSeconds * 1000)} of one core, once`;
  const works = way.available ? '' : pc.dim(`  (there is no ${way.kind} on this machine)`);
  return `  ${way.command.padEnd(50)}  ${time}, ${way.megabytes} MB${works}`;
}

function conclusion(report: MachineReport): string {
  if (!report.ready)
    return pc.red('Something that is needed cannot be had on this machine as it is: see the lines marked ✖.');
  const waiting = report.tools.filter((tool) => tool.state === 'obtainable');
  if (waiting.length === 0) return 'Everything is here.';
  return 'Nothing is missing: what is marked ○ is fetched or built by the first command that needs it.\nAll of it now: npx exoplane tools install';
}
